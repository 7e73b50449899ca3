package vn.chophien.media;

/** What is made of a file that somebody sent: three JPEG files without any metadata. */
record TakenPicture(byte[] large, byte[] middle, byte[] small, int width, int height) {}
