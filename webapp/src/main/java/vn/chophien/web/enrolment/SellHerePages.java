package vn.chophien.web.enrolment;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Why one would sell here, what is asked for it and who sees that; for everybody. */
@Path("ban-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class SellHerePages {

    @Inject
    Site site;

    @GET
    public JteModel show() {
        return new StaticTemplates().enrolmentSellHere(site);
    }
}
