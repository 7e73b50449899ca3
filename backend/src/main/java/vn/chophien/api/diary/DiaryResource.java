package vn.chophien.api.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.site.DiaryBook;
import vn.chophien.site.DiaryReceipt;

/** Diary lines under ids that their phone made up: sent as often as it takes, kept once. */
@Path("v1/seasons/{season}/diary/{clientId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DiaryResource {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    SessionCaller caller;

    @Inject
    DiaryBook diary;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@PathParam("season") String season, @PathParam("clientId") String clientId, byte[] body) {
        Actor actor = caller.required();
        if (!season.matches("\\d{1,18}")) {
            throw new NotFound("season", season);
        }
        long seasonId = Long.parseLong(season);
        String id = uuid(clientId);
        DiaryRequest sent = DiaryRequest.read(seasonId, id, body);
        requireSender(sent.account(), actor);
        String corrects = sent.corrects();
        Long correctsId = corrects == null ? null : (Long) diary.line(seasonId, uuid(corrects), actor);
        DiaryReceipt receipt = diary.receive(sent.line().command(correctsId), sent.device(), actor);
        return Response.status(receipt.added() ? Response.Status.CREATED : Response.Status.OK)
                .entity(ReceiptJson.of(receipt))
                .build();
    }

    /** Somebody else may have signed in on a shared phone since its page was opened: a line goes out under its writer's name. */
    private static void requireSender(@Nullable Long account, Actor actor) {
        if (account != null && account != actor.accountId()) {
            throw new RuleViolation(
                    "diary.other-account",
                    "Dòng này do người khác ghi trên máy này. Người đó đăng nhập thì máy mới gửi.");
        }
    }

    private static String uuid(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.matches(UUID)) {
            throw InvalidInput.of("clientId", "Mã dòng phải là UUID.");
        }
        return lower;
    }
}
