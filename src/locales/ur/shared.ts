/** Sentences that stand in more than one place. */
export const onlyNew =
  'ختم ہو چکا ہو تب بھی ہاں کہیں۔ صرف وہ گنیں جو نیا ہو، یا پہلے سے زیادہ خراب ہو۔';
export const chooseAll = 'جو بھی درست ہوں، سب چنیں۔';
