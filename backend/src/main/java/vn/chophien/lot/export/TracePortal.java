package vn.chophien.lot.export;

import java.util.List;

/** Another system that wants our lots. Today each takes a file; one with an interface of its own is one more of these. */
public interface TracePortal {

    /** The last part of its address here. */
    String code();

    /** What people call it. */
    String displayName();

    /** What the file follows, in one sentence. */
    String basis();

    /** The file, in UTF-8 JSON. */
    byte[] file(List<TraceRecord> records);
}
