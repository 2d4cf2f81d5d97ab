// Stands in until this screen is built.
export function JoinScreen() {
  return <main />;
}
