/**
 * 24. What changed between two releases.
 *
 * There is only one release so far. The program makes the second one itself, in which a place has
 * another spelling. To compare two real releases, import each from
 * `laos-relations/datasets/<version>`. The answer rests on no source; it is the change that the
 * program makes.
 */
import { createDataset, dataset, diffDatasets } from "laos-relations";

const renamed = (id: string) => (id === "place:hanoi" ? { label: "Ha Noi" } : {});
const places = dataset.places.map((place) => ({ ...place, ...renamed(place.id) }));
const diff = diffDatasets(dataset, createDataset({ ...dataset, places }));
diff.level; // => "minor"
diff.changed.map(({ id, changes }) => [id, ...changes]);
// => [["place:hanoi", { pointer: "/label", before: "Hanoi", after: "Ha Noi" }]]
