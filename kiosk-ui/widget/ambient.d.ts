declare module 'virtual:widget-style' {
  const css: string;
  export default css;
}
