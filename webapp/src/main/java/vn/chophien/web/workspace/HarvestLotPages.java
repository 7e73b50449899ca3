package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.lot.HarvestLeft;
import vn.chophien.lot.LotHarvesting;
import vn.chophien.lot.LotMaking;
import vn.chophien.lot.MakeLot;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** From the farm diary to a lot: first the crop, then how much of which harvest. */
@Path("nha-ban/lo-hang/thu-hoach")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOTS, act = SellerRight.LOTS)
public class HarvestLotPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    LotHarvesting harvesting;

    @Inject
    LotMaking making;

    /** The field in which the kilograms taken of a harvest are written. */
    public static String field(HarvestLeft harvest) {
        return "thu-" + harvest.entryId();
    }

    @GET
    public JteModel crops() {
        return new StaticTemplates()
                .workspaceHarvests(
                        site,
                        workspace.desk(),
                        harvesting.harvests(workspace.seller().id(), workspace.actor()));
    }

    @GET
    @Path("{season}")
    public JteModel form(@PathParam("season") String season) {
        return page(crop(season), Form.blank());
    }

    @POST
    @Path("{season}")
    public Response make(@PathParam("season") String season, MultivaluedMap<String, String> values) {
        LotHarvesting.Harvested crop = crop(season);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    long lot = harvesting.make(command(crop, new LotForm(form)), workspace.actor());
                    return Flash.redirect(OwnLotPages.HOME + "/" + lot, "da-lap-lo");
                },
                again -> page(crop, again));
    }

    private MakeLot command(LotHarvesting.Harvested crop, LotForm form) {
        List<MakeLot.HarvestShare> shares = new ArrayList<>();
        for (HarvestLeft harvest : crop.harvests()) {
            long grams = form.grams(field(harvest));
            if (grams > 0) {
                shares.add(new MakeLot.HarvestShare(harvest.entryId(), grams));
            }
        }
        form.require(!shares.isEmpty(), "harvest", "Hãy ghi số cân lấy từ ít nhất một lần thu hoạch.");
        MakeLot command = new MakeLot(
                form.key(),
                workspace.seller().id(),
                crop.season().id(),
                shares,
                form.newLot(making.items(workspace.seller().id(), workspace.actor())));
        form.done();
        return command;
    }

    private LotHarvesting.Harvested crop(String season) {
        long id = Choices.id(season);
        return harvesting.harvests(workspace.seller().id(), workspace.actor()).stream()
                .filter(crop -> crop.season().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("season", id));
    }

    private JteModel page(LotHarvesting.Harvested crop, Form form) {
        return new StaticTemplates()
                .workspaceHarvest(
                        site,
                        workspace.desk(),
                        crop,
                        making.items(workspace.seller().id(), workspace.actor()),
                        form);
    }
}
