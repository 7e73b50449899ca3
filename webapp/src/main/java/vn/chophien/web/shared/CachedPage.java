package vn.chophien.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/**
 * One page as bytes, with the tag by which a browser asks whether its copy still holds. Only the packed bytes are kept,
 * which is a fifth; the rare reader who cannot unpack waits for us to do it.
 */
record CachedPage(int status, byte[] gzip, String tag, Runnable onRead) {

    static final String TYPE = "text/html;charset=UTF-8";

    static CachedPage of(PageCache.Kept kept) {
        byte[] gzip = Gzip.packed(PageWriter.bytes(kept.page()), Gzip.USUAL);
        String tag = "W/\"" + Assets.version(gzip) + '"';
        return new CachedPage(kept.status(), gzip, tag, kept.onRead());
    }

    int weight() {
        return gzip.length;
    }

    Response response(HttpServletRequest request) {
        onRead.run();
        if (isKnownTo(request)) {
            return Response.notModified().header("ETag", tag).build();
        }
        boolean packed = takesGzip(request);
        Response.ResponseBuilder answer = Response.status(status)
                .type(TYPE)
                .header("Vary", DataSaver.VARY)
                .header("Cache-Control", "no-cache")
                .header("ETag", tag)
                .entity(packed ? gzip : Gzip.unpacked(gzip));
        return packed ? answer.header("Content-Encoding", "gzip").build() : answer.build();
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        onRead.run();
        response.setHeader("ETag", tag);
        response.setHeader("Vary", DataSaver.VARY);
        response.setHeader("Cache-Control", "no-cache");
        SecurityHeaders.forEach(response::setHeader);
        if (isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        response.setContentType(TYPE);
        byte[] body;
        if (takesGzip(request)) {
            response.setHeader("Content-Encoding", "gzip");
            body = gzip;
        } else {
            body = Gzip.unpacked(gzip);
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private boolean isKnownTo(HttpServletRequest request) {
        return status == 200 && tag.equals(request.getHeader("If-None-Match"));
    }

    private static boolean takesGzip(HttpServletRequest request) {
        return AssetServlet.acceptsGzip(request.getHeader("Accept-Encoding"));
    }
}
