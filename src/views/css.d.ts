/** A style sheet as text: the build, the test server and the scripts each load it so. */
declare module '*.css' {
  const css: string;
  export default css;
}
