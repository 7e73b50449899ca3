package vn.chophien.web.shared;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;

/**
 * Writes a page model as HTML. Only writing it tells whether a form asked for a token, so the cookie that the token is
 * bound to is set here.
 */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<JteModel> {

    private static final Duration VISITOR_LIFE = Duration.ofDays(30);

    @Inject
    FormTokens tokens;

    @Inject
    Cookies cookies;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            JteModel page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        byte[] html = bytes(page);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        tokens.visitorToRemember()
                .ifPresent(visitor ->
                        headers.add(HttpHeaders.SET_COOKIE, cookies.hidden(Cookies.VISITOR, visitor, VISITOR_LIFE)));
        out.write(html);
    }

    /** The whole page before the first byte leaves: a template that fails must not leave half a page behind. */
    static byte[] bytes(JteModel page) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.render(html);
        return html.toByteArray();
    }
}
