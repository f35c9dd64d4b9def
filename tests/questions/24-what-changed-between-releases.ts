/**
 * 24. What changed between two releases.
 *
 * So far there is one release; the other one is made here, with a name in another spelling. Of two
 * releases each is an import of its own, `laos-relations/datasets/<version>`. No source is asked: the
 * answer is the change that the first lines make.
 */
import { createDataset, dataset, diffDatasets } from "laos-relations";

const renamed = (id: string) => (id === "place:hanoi" ? { label: "Ha Noi" } : {});
const places = dataset.places.map((place) => ({ ...place, ...renamed(place.id) }));
const diff = diffDatasets(dataset, createDataset({ ...dataset, places }));
diff.level; // => "minor"
diff.changed.map(({ id, changes }) => [id, ...changes]);
// => [["place:hanoi", { pointer: "/label", before: "Hanoi", after: "Ha Noi" }]]
