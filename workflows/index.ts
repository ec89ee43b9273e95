// Every function exported here becomes a workflow type, so nothing else is exported.
export { mutationCase } from './mutation-case/mutation-case.ts';
