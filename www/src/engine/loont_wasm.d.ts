/** The address of the engine file in the built page. */
declare module "loont/loont_bg.wasm?url" {
  const address: string;
  export default address;
}
