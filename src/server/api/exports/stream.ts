const encoder = new TextEncoder();

/**
 * Text as bytes, made as they are taken. The first piece is made before there is a stream, so that what is wrong with the
 * question is told as a problem and not in the file. `over` is called when all has been taken.
 */
export async function streamOf(text: AsyncGenerator<string>, over: () => void): Promise<ReadableStream<Uint8Array>> {
  let next = await text.next();
  return new ReadableStream({
    async pull(controller) {
      if (next.done) {
        over();
        return controller.close();
      }
      controller.enqueue(encoder.encode(next.value));
      next = await text.next();
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}
