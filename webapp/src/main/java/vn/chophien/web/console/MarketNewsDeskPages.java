package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.buyer.MarketNewsService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A letter to those who agreed to the market's news. */
@Path("quan-ly/tin-cho")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class MarketNewsDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    MarketNewsService news;

    @GET
    public JteModel show() {
        return page(Form.blank());
    }

    @POST
    public Response send(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    news.send(form.text("title"), form.text("words"), console.staff());
                    return Flash.redirect("/quan-ly/tin-cho", "da-gui-tin");
                },
                this::page);
    }

    private JteModel page(Form form) {
        return new StaticTemplates()
                .consoleMarketNews(
                        site, console.desk(), news.countReaders(console.staff()), news.sent(console.staff()), form);
    }
}
