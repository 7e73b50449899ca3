package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.lot.scan.ScanBoard;
import vn.chophien.lot.scan.ScanBoardService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** How often labels are scanned, where, and what about it deserves a look. */
@Path("nha-ban/luot-quet")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LABELS, act = SellerRight.LABELS)
public class ScanPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    ScanBoardService scans;

    @GET
    public JteModel show() {
        ScanBoard board = scans.board(workspace.seller().id(), workspace.actor());
        return new StaticTemplates()
                .workspaceScans(
                        site, workspace.desk(), board, DayBars.of(board.days()), ProvinceMap.of(board.provinces()));
    }
}
