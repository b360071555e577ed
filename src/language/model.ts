/** Trained weights, opened without parsing. */
export interface Model {
  /** Hash of the model files, part of the reader's version. */
  readonly version: string;
}

/** The model in the files of data/model: file name to content. */
export function openModel(_files: ReadonlyMap<string, ArrayBuffer>): Model {
  return { version: "none" };
}
