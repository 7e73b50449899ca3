package vn.chophien.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** Where the pages before and after one page of a list are, as its Link header says. */
public final class PageLinks {

    private PageLinks() {}

    /** @param pages how many there are in all */
    public static Response around(Object content, int page, int pages, UriInfo uri) {
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(page - 1, "prev", uri));
        }
        if (page < pages) {
            links.add(link(page + 1, "next", uri));
        }
        Response.ResponseBuilder answer = Response.ok(content);
        return links.isEmpty()
                ? answer.build()
                : answer.header(HttpHeaders.LINK, String.join(", ", links)).build();
    }

    /** Relative, so that it holds behind every proxy. */
    private static String link(int page, String relation, UriInfo uri) {
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam("page", page)
                .build()
                .getRawQuery();
        return "</api/" + uri.getPath() + "?" + query + ">; rel=\"" + relation + '"';
    }
}
