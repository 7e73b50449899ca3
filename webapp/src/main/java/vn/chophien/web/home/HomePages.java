package vn.chophien.web.home;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

@Path("/")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class HomePages {

    @Inject
    Site site;

    @GET
    public JteModel show() {
        return new StaticTemplates().homeShow(site);
    }
}
