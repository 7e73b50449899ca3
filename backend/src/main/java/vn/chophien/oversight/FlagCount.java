package vn.chophien.oversight;

/** Open flags of one listing. */
public record FlagCount(long all, long grave) {

    public static final FlagCount NONE = new FlagCount(0, 0);
}
