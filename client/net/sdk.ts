// What we use of the Colyseus SDK, by name: a bundler leaves the rest of it out.
export { Client, registerSerializer, SchemaSerializer } from '@colyseus/sdk';
