package vn.chophien.media;

/** What is made of a file that somebody sent: two JPEG files without any metadata. */
record TakenPicture(byte[] large, byte[] small, int width, int height) {}
