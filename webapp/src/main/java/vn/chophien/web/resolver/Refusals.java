package vn.chophien.web.resolver;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.link.DigitalLink;
import vn.chophien.web.lot.LinkTidying;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Links that lead nowhere: a page for people, problem+json (RFC 9457) for programs. Never with status 200. */
@RequestScoped
public class Refusals {

    @Inject
    Site site;

    @Context
    HttpHeaders headers;

    Response malformed(IllegalArgumentException wrong) {
        return answer(400, "Mã này viết chưa đúng", LinkTidying.sentence(wrong));
    }

    Response unknown(DigitalLink link) {
        return answer(
                404,
                "Chợ không có mã sản phẩm này",
                "Mã " + link.gtin().orElseThrow().printed() + " không thuộc sản phẩm nào đang bán ở chợ."
                        + " Nếu mã nằm trên gói hàng ghi tên chợ, hãy báo cho chúng tôi.");
    }

    Response unknownKey(DigitalLink link) {
        return answer(
                404,
                "Chợ không biết mã này",
                "Chưa có địa điểm hay kiện hàng nào ở chợ mang mã " + link.humanReadable() + ".");
    }

    Response noSuchLink(String linkType) {
        return answer(404, "Không có thông tin loại này", "Mã này không có đường dẫn loại “" + linkType + "”.");
    }

    private Response answer(int status, String heading, String sentence) {
        if (headers.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals)) {
            return Response.status(status)
                    .type("text/html;charset=UTF-8")
                    .entity(new StaticTemplates().lotRefused(site, status, heading, sentence))
                    .build();
        }
        Map<String, Json> problem = new LinkedHashMap<>();
        problem.put("type", new Json.Str("about:blank"));
        problem.put("title", new Json.Str(heading));
        problem.put("status", new Json.Num(String.valueOf(status)));
        problem.put("detail", new Json.Str(sentence));
        return Response.status(status)
                .type("application/problem+json")
                .entity(Json.write(new Json.Obj(problem)))
                .build();
    }
}
