/**
 * The values of a type, in the order in which a person is shown them. One that is left out, or is none, does not compile:
 * the page has no code of the server's, only its types.
 */
export const allOf =
  <Value extends string>() =>
  <const List extends readonly Value[]>(list: [Value] extends [List[number]] ? List : never): List =>
    list;
