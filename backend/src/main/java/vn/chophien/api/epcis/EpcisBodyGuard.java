package vn.chophien.api.epcis;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import vn.chophien.epcis.CaptureService;
import vn.chophien.epcis.EpcisFailure;
import vn.chophien.epcis.EpcisProblem;

/** Reads no more of a body than a document may have, whatever its length is said to be. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class EpcisBodyGuard implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        MediaType type = request.getMediaType();
        boolean json = type != null
                && type.getType().equalsIgnoreCase("application")
                && (type.getSubtype().equalsIgnoreCase("json")
                        || type.getSubtype().equalsIgnoreCase("ld+json"));
        if (!json) {
            throw new NotSupportedException();
        }
        if (request.getLength() > CaptureService.LARGEST_BODY) {
            throw tooLarge();
        }
        byte[] body = request.getEntityStream().readNBytes(CaptureService.LARGEST_BODY + 1);
        if (body.length > CaptureService.LARGEST_BODY) {
            throw tooLarge();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static EpcisFailure tooLarge() {
        int megabytes = CaptureService.LARGEST_BODY / (1024 * 1024);
        return new EpcisFailure(
                EpcisProblem.CAPTURE_LIMIT,
                "Mỗi tài liệu dài nhất " + megabytes + " MB. Hãy chia nhỏ rồi gửi từng phần.",
                List.of());
    }
}
