package vn.chophien.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves {@link Assets}: compressed, with a tag, and for a year when the address names the content. */
@WebServlet(
        urlPatterns = {"/assets/*", "/favicon.ico"},
        loadOnStartup = 1)
public class AssetServlet extends HttpServlet {

    private transient @Nullable Assets assets;

    @Override
    public void init() {
        Assets.install(getServletContext());
        assets = new Assets(getServletContext());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Tệp này chỉ để đọc.");
        }
    }

    /** In our words: the server's own page would tell which server it is. */
    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().println(sentence);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null
                ? "art/favicon.svg"
                : request.getPathInfo().substring(1);
        Optional<Assets.Asset> found = assets == null ? Optional.empty() : assets.find(path);
        if (found.isEmpty()) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "Không có tệp này.");
            return;
        }
        Assets.Asset asset = found.get();
        String tag = '"' + asset.version() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean named = asset.version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "public, max-age=300");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        byte[] body = asset.bytes();
        if (acceptsGzip(request.getHeader("Accept-Encoding"))) {
            response.setHeader("Content-Encoding", "gzip");
            body = asset.gzip();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static boolean acceptsGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip");
    }
}
