package vn.chophien.web.shared;

import jakarta.ws.rs.core.Response;

/** Files that a browser saves instead of showing. */
public final class Downloads {

    private Downloads() {}

    /** @param name in ASCII, as it is saved */
    public static Response of(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
