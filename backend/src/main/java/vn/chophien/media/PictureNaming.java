package vn.chophien.media;

/** Rows of a feature that name pictures by their hash. Whoever names pictures says so here, or loses them. */
public interface PictureNaming {

    boolean names(String hash);
}
