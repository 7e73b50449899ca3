package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.account.Role;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.lot.scan.ScanBoard;
import vn.chophien.lot.scan.ScanBoardService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;
import vn.chophien.web.workspace.DayBars;
import vn.chophien.web.workspace.ProvinceMap;

/** The scans of one seller's labels, as the seller sees them. */
@Path("quan-ly/nguoi-ban/{id}/luot-quet")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class ScanDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    SellerService sellers;

    @Inject
    ScanBoardService scans;

    @GET
    public JteModel show(@PathParam("id") String id) {
        SellerView seller = sellers.seller(Choices.id(id));
        ScanBoard board = scans.board(seller.id(), console.staff());
        return new StaticTemplates()
                .workspaceScans(
                        site, console.desk(), board, DayBars.of(board.days()), ProvinceMap.of(board.provinces()));
    }
}
