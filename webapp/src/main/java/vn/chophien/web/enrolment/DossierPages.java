package vn.chophien.web.enrolment;

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
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Role;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.enrolment.DossierPaperService;
import vn.chophien.enrolment.DossierService;
import vn.chophien.enrolment.DossierStatus;
import vn.chophien.enrolment.DossierStep;
import vn.chophien.enrolment.DossierView;
import vn.chophien.enrolment.SaveBank;
import vn.chophien.enrolment.SaveIdentity;
import vn.chophien.enrolment.SaveReach;
import vn.chophien.payment.Banks;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** One dossier: how it stands, and its form part by part. What is saved leads on to the next part. */
@Path("ban-hang/ho-so/{number}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.BUYER)
public class DossierPages {

    static final String HOME = "/ban-hang/ho-so/";

    @Inject
    Site site;

    @Inject
    ApplicantDesk desk;

    @Inject
    DossierService dossiers;

    @Inject
    DossierPaperService papers;

    @Inject
    PlaceService places;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String ownProvince;

    @PathParam("number")
    String number = "";

    static String path(String number, DossierStep step) {
        return HOME + number + "/" + step.slug();
    }

    @GET
    public Object show() {
        DossierView dossier = dossiers.find(number, desk.applicant());
        return dossier.status() == DossierStatus.DRAFT
                ? Flash.redirect(path(number, DossierStep.SEND))
                : new StaticTemplates()
                        .enrolmentStatus(
                                site,
                                desk.desk(),
                                dossier,
                                dossiers.history(number, desk.applicant()),
                                papers.own(number, desk.applicant()));
    }

    @GET
    @Path("{step: loai-hinh|nguoi-ban|lien-he|nhan-tien|gui}")
    public Object part(@PathParam("step") String slug) {
        DossierView dossier = dossiers.find(number, desk.applicant());
        return dossier.status().isEditable()
                ? page(step(slug), dossier, stored(step(slug), dossier))
                : Flash.redirect(HOME + number);
    }

    @POST
    @Path("{step: loai-hinh|nguoi-ban|lien-he|nhan-tien|gui}")
    public Response save(@PathParam("step") String slug, MultivaluedMap<String, String> values) {
        DossierStep step = step(slug);
        Form form = Form.of(values);
        if (form.isTicked("only-show")) { // the communes of another province, where no script fetches them
            return Response.ok(again(step, form)).build();
        }
        return Submitted.answer(form, () -> carryOut(step, form), back -> again(step, back));
    }

    private Response carryOut(DossierStep step, Form form) {
        switch (step) {
            case KIND -> dossiers.changeKind(number, KindChoice.read(form), desk.applicant());
            case WHO ->
                dossiers.save(
                        number,
                        new SaveIdentity(
                                form.text("name"),
                                form.text("tax"),
                                form.text("registration"),
                                form.text("representative"),
                                form.text("birth"),
                                form.text("citizen")),
                        desk.applicant());
            case CONTACT ->
                dossiers.save(
                        number,
                        new SaveReach(
                                form.text("commune"), form.text("address"), form.text("phone"), form.text("email")),
                        desk.applicant());
            case BANK ->
                dossiers.save(
                        number,
                        new SaveBank(form.text("bank"), form.text("account"), form.text("holder")),
                        desk.applicant());
            case PAPERS -> throw new NotFound("part", step.slug());
            case SEND -> {
                dossiers.send(number, form.isTicked("agree"), desk.applicant());
                return Flash.redirect(HOME + number, "da-gui-ho-so");
            }
        }
        return Flash.redirect(path(number, step.next()));
    }

    @POST
    @Path("xoa")
    public Response remove() {
        dossiers.remove(number, desk.applicant());
        return Flash.redirect("/ban-hang/dang-ky", "da-xoa-ban-khai");
    }

    private static DossierStep step(String slug) {
        return DossierStep.ofSlug(slug).orElseThrow(() -> new NotFound("part", slug));
    }

    private Form stored(DossierStep step, DossierView dossier) {
        return DossierForm.stored(step, dossier, ownProvince);
    }

    private Object again(DossierStep step, Form form) {
        return page(step, dossiers.find(number, desk.applicant()), form);
    }

    private JteModel page(DossierStep step, DossierView dossier, Form form) {
        DossierForm frame = new DossierForm(step, dossier, form, dossiers.asks(number, desk.applicant()));
        StaticTemplates templates = new StaticTemplates();
        return switch (step) {
            case KIND -> templates.enrolmentKind(site, desk.desk(), frame, SellerKind.values());
            case WHO -> templates.enrolmentWho(site, desk.desk(), frame);
            case CONTACT ->
                templates.enrolmentContact(
                        site, desk.desk(), frame, places.provinces(), places.communes(form.text("province")));
            case BANK -> templates.enrolmentBank(site, desk.desk(), frame, Banks.all());
            case PAPERS -> throw new NotFound("part", step.slug());
            case SEND ->
                templates.enrolmentSend(
                        site,
                        desk.desk(),
                        frame,
                        papers.own(number, desk.applicant()),
                        List.copyOf(dossiers.doubts(number, desk.applicant())));
        };
    }
}
