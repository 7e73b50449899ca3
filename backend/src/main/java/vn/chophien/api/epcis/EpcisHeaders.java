package vn.chophien.api.epcis;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.Runtime.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.epcis.EpcFormat;

/** Says which versions are spoken and refuses who speaks only others; EPCIS 2.0, 12.3. */
@Provider
public class EpcisHeaders implements ContainerRequestFilter, ContainerResponseFilter {

    static final String VERSION = "2.0.0";
    private static final Version SPOKEN = Version.parse("2");
    private static final String NUMBER = "[1-9]\\d{0,3}(\\.\\d{1,4}){0,3}";

    @Override
    public void filter(ContainerRequestContext request) {
        for (String standard : List.of("GS1-EPCIS-", "GS1-CBV-")) {
            if (isBeyond(request.getHeaderString(standard + "Min"), 1)
                    || isBeyond(request.getHeaderString(standard + "Max"), -1)
                    || isBeyond(request.getHeaderString(standard + "Version"), 1)
                    || isBeyond(request.getHeaderString(standard + "Version"), -1)) {
                throw new NotAcceptableException();
            }
        }
    }

    /** Whether a version that was asked for lies above ({@code 1}) or below ({@code -1}) the one that is spoken. */
    private static boolean isBeyond(@Nullable String asked, int side) {
        if (asked == null) {
            return false;
        }
        if (!asked.matches(NUMBER)) {
            throw new NotAcceptableException();
        }
        return Integer.signum(Version.parse(asked.replaceAll("(\\.0+)+$", "")).compareTo(SPOKEN)) == side;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("GS1-EPCIS-Version", VERSION);
        headers.putSingle("GS1-CBV-Version", VERSION);
        if (!headers.containsKey("GS1-EPC-Format")) {
            headers.putSingle("GS1-EPC-Format", EpcFormat.ALWAYS_GS1_DIGITAL_LINK.header());
        }
    }

    /** What OPTIONS answers. */
    static Response.ResponseBuilder discovery(String allowed) {
        return Response.noContent()
                .header("Allow", allowed)
                .header("GS1-EPCIS-Min", VERSION)
                .header("GS1-EPCIS-Max", VERSION)
                .header("GS1-CBV-Min", VERSION)
                .header("GS1-CBV-Max", VERSION);
    }
}
