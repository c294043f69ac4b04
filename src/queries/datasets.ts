import type { Dataset } from '#domain/data/dataset.ts';
import { claimsDataset } from './datasets/claims.ts';
import { crosswalkDataset } from './datasets/crosswalk.ts';
import { checklistsDataset, quizDataset } from './datasets/doing.ts';
import { factsDataset } from './datasets/facts.ts';
import { comparisonDataset, glossaryDataset, sourcesDataset } from './datasets/reading.ts';
import { clausesDataset, controlsDataset, criteriaDataset } from './datasets/requirements.ts';
import { transitionDataset } from './datasets/transition.ts';

/** Every dataset that is published under /data/, in the order of the page that lists them. */
export async function allDatasets(): Promise<Dataset[]> {
  return Promise.all([
    crosswalkDataset(),
    criteriaDataset(),
    controlsDataset(),
    clausesDataset(),
    transitionDataset(),
    comparisonDataset(),
    claimsDataset(),
    glossaryDataset(),
    checklistsDataset(),
    quizDataset(),
    factsDataset(),
    sourcesDataset(),
  ]);
}

/** A page for each dataset, for the three kinds of file that a dataset is published as. */
export async function datasetPaths(): Promise<{ params: { set: string }; props: { dataset: Dataset } }[]> {
  return (await allDatasets()).map((dataset) => ({ params: { set: dataset.id }, props: { dataset } }));
}
