package vn.chophien.web.lot;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** How a diary is scored, for everybody. */
@Path("cach-tinh-diem-nhat-ky")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class DiaryScorePages {

    @Inject
    Site site;

    @GET
    public JteModel show() {
        return new StaticTemplates().lotDiaryScore(site);
    }
}
