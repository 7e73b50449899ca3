package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.OrderPacking;
import vn.chophien.order.OrderScanService;
import vn.chophien.order.OrderService;
import vn.chophien.order.PackingLine;
import vn.chophien.order.ScanVerdict;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The page on which one order is packed, by its codes or by hand. */
@RequestScoped
public class PackingDesk {

    /** The one page of the market that may open a camera. */
    private static final String WITH_CAMERA = "geolocation=(self), microphone=(), camera=(self)";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    OrderService orders;

    @Inject
    OrderPacking packing;

    @Inject
    OrderScanService scans;

    Response page(String number) {
        return answer(200, number, Form.blank(), null);
    }

    /** The page with a form that was refused. */
    Response again(int status, String number, Form form) {
        return answer(status, number, form, null);
    }

    /** The page with a pack that did not count. */
    Response refused(String number, Form form, ScanVerdict verdict) {
        return answer(409, number, form, verdict);
    }

    List<PackingLine> lines(String number) {
        return packing.choices(number, workspace.actor());
    }

    private Response answer(int status, String number, Form form, @Nullable ScanVerdict verdict) {
        JteModel page = new StaticTemplates()
                .workspacePack(
                        site,
                        workspace.desk(),
                        orders.details(number, workspace.actor()),
                        lines(number),
                        scans.sheet(number, workspace.actor()),
                        verdict,
                        UUID.randomUUID().toString(),
                        form);
        return Response.status(status)
                .entity(page)
                .header("Permissions-Policy", WITH_CAMERA)
                .build();
    }
}
