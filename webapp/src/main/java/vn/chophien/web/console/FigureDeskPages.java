package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Role;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.statistics.Figure;
import vn.chophien.statistics.FigureDetail;
import vn.chophien.statistics.FigureService;
import vn.chophien.statistics.Period;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Site;
import vn.chophien.web.statistics.CommuneMap;
import vn.chophien.web.statistics.CommuneOutlines;
import vn.chophien.web.statistics.FigureChart;
import vn.chophien.web.statistics.FigureFile;
import vn.chophien.web.statistics.PeriodChoice;
import vn.chophien.web.template.StaticTemplates;

/** The market in figures: a board, and each figure down to the things that it counts. */
@Path("quan-ly/so-lieu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class FigureDeskPages {

    static final String HOME = "/quan-ly/so-lieu";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    FigureService figures;

    @Inject
    PlaceService places;

    @Inject
    CommuneOutlines outlines;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String province;

    @GET
    public Response board(
            @BeanParam Asked asked,
            @QueryParam("ban-do") @DefaultValue("sellers") String mapped,
            @QueryParam("bieu-do") @DefaultValue("order-value") String charted) {
        PeriodChoice choice = asked.choice(figures);
        Period period = choice.period();
        FigureDetail chart = figures.detail(figure(charted), period, console.staff());
        FigureDetail map = figures.detail(plain(mapped), period, console.staff());
        return Response.status(choice.isWrong() ? 400 : 200)
                .entity(new StaticTemplates()
                        .statisticsBoard(
                                site,
                                console.desk(),
                                choice,
                                figures.board(period, console.staff()),
                                chart,
                                FigureChart.of(chart, period.isByDay()),
                                map,
                                CommuneMap.of(map, places, outlines, province)))
                .build();
    }

    @GET
    @Path("tat-ca.{kind: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    public Response file(@BeanParam Asked asked, @PathParam("kind") String kind) {
        Period period = asked.choice(figures).period();
        return FigureFile.board(figures.board(period, console.staff()), period, kind);
    }

    @GET
    @Path("chi-so/{code}")
    public Response show(
            @PathParam("code") String code,
            @BeanParam Asked asked,
            @QueryParam("phan") @DefaultValue("") String part,
            @QueryParam("xa") @DefaultValue("") String commune,
            @QueryParam("trang") @DefaultValue("") String page) {
        Figure figure = figure(code);
        PeriodChoice choice = asked.choice(figures);
        Period period = choice.period();
        Paging paging = ListAddress.paging(page);
        FigureDetail detail = figures.detail(figure, period, console.staff());
        JteModel body = new StaticTemplates()
                .statisticsFigure(
                        site,
                        console.desk(),
                        choice,
                        detail,
                        FigureChart.of(detail, period.isByDay()),
                        CommuneMap.of(detail, places, outlines, province),
                        figures.rows(figure, period, part, commune, paging, console.staff()),
                        choice.at(HOME + "/chi-so/" + figure.code())
                                .with("phan", part)
                                .with("xa", commune),
                        figures.hasRows(figure, period),
                        places);
        return Response.status(choice.isWrong() ? 400 : 200).entity(body).build();
    }

    @GET
    @Path("chi-so/{code}.{kind: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    public Response rows(@PathParam("code") String code, @PathParam("kind") String kind, @BeanParam Asked asked) {
        Figure figure = figure(code);
        Period period = asked.choice(figures).period();
        var staff = console.staff();
        staff.requireStaff();
        return FigureFile.rows(figure, period, kind, row -> figures.each(figure, period, staff, row));
    }

    private static Figure figure(String code) {
        return Figure.of(code).orElseThrow(() -> new NotFound("figure", code));
    }

    /** A map adds up; a share does not. */
    private static Figure plain(String code) {
        return figure(code).part();
    }

    /** The period, as every address here names it. */
    public static class Asked {

        @QueryParam("ky")
        @DefaultValue("")
        String kind = "";

        @QueryParam("ngay")
        @DefaultValue("")
        String day = "";

        @QueryParam("tu")
        @DefaultValue("")
        String from = "";

        @QueryParam("den")
        @DefaultValue("")
        String to = "";

        PeriodChoice choice(FigureService figures) {
            return PeriodChoice.of(kind, day, from, to, figures.today());
        }
    }
}
