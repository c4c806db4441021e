/** What a file picker offers as photos. The file is judged by its bytes afterwards, whatever it is called. */
export const photoAccept = 'image/jpeg,image/png,image/webp,image/heic,image/heif,image/avif,.heic,.heif'
