package vn.chophien.media;

/**
 * A picture that is kept.
 *
 * @param hash SHA-256 of its large file, in hex; its name
 * @param size bytes of the large file
 */
public record Picture(String hash, int width, int height, long size) {}
