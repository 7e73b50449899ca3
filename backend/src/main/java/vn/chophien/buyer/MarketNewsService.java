package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.ConsentChannel;
import vn.chophien.account.ConsentPurpose;
import vn.chophien.account.ConsentService;
import vn.chophien.account.ConsentWithdrawn;
import vn.chophien.account.Permission;
import vn.chophien.account.Role;
import vn.chophien.account.ServerSecrets;
import vn.chophien.audit.AuditLog;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.KeyedHash;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * The market's news, to those alone who agreed to them, and no more often than they were promised. Each letter leads out
 * by one press, without signing in; whoever takes their consent back gets none that is not on its way yet.
 */
@ApplicationScoped
@Transactional
public class MarketNewsService {

    private static final String TOPIC = "market-news";
    private static final Duration BETWEEN = Duration.ofDays(7);
    private static final int MOST_LISTED = 20;

    @Inject
    MarketNewsRepository news;

    @Inject
    ConsentService consents;

    @Inject
    AccountService accounts;

    @Inject
    SettingBoardService settings;

    @Inject
    MessageOutbox outbox;

    @Inject
    ServerSecrets secrets;

    @Inject
    AuditLog audit;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    Clock clock;

    public int countReaders(Actor staff) {
        staff.requireStaff();
        return news.readers().size();
    }

    public List<MarketNewsView> sent(Actor staff) {
        staff.requireStaff();
        return news.sent(MOST_LISTED);
    }

    /** @return how many it goes to */
    public int send(String title, String words, Actor staff) {
        staff.require(Permission.OPERATION);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(title, "title", "Hãy ghi tiêu đề thư.", 120);
        wrong.requireText(words, "words", "Hãy viết nội dung thư.", 2000);
        wrong.throwIfAny();
        if (!outbox.canSend(Channel.EMAIL)) {
            throw new RuleViolation("news.no-mail", "Chợ chưa đặt máy chủ thư nên chưa gửi được.");
        }
        Instant now = clock.instant();
        news.lastSent().map(last -> last.plus(BETWEEN)).filter(now::isBefore).ifPresent(next -> {
            throw new RuleViolation(
                    "news.too-often",
                    "Người nhận đồng ý nhiều nhất mỗi tuần một thư. Gửi thư tiếp được từ " + Times.moment(next) + ".");
        });
        List<MarketNewsRepository.Reader> readers = news.readers();
        long id = news.add(title, words, now, staff.accountId(), readers.size());
        outbox.write(
                readers.stream().map(reader -> letter(id, title, words, reader)).toList());
        audit.record(staff, "market-news.send", "market-news", id, null, title, readers.size() + " người nhận");
        return readers.size();
    }

    private Message letter(long id, String title, String words, MarketNewsRepository.Reader reader) {
        List<String> paragraphs = Stream.of(words.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        String market = settings.now().name();
        String leave = baseUrl + "/bo-nhan-tin/" + leaveToken(reader.accountId());
        return Message.mail(
                "news-" + id + "-" + reader.accountId(),
                TOPIC,
                reader.mail(),
                new Letter(
                        market,
                        title,
                        paragraphs,
                        List.of(),
                        new Letter.Link("Thôi nhận tin này", leave),
                        "Bạn nhận thư này vì đã đồng ý nhận tin của " + market + ". Bấm liên kết trên là dừng ngay."));
    }

    /** Whether a letter's way out is one of ours. */
    public void requireKnown(String leaveToken) {
        accountOf(leaveToken);
    }

    /** Takes the consent back for whoever has the letter; once more changes nothing. */
    public void leave(String leaveToken) {
        Actor reader = new Actor(accountOf(leaveToken), "Người nhận tin", Role.BUYER, Set.of());
        consents.decide(ConsentPurpose.MARKET_NEWS, false, ConsentChannel.LETTER, reader);
    }

    void stop(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.MARKET_NEWS) {
            accounts.mailOf(withdrawn.accountId()).ifPresent(mail -> outbox.takeBack(TOPIC, mail));
        }
    }

    private long accountOf(String leaveToken) {
        String[] parts = leaveToken.split("-", 2);
        if (parts.length == 2 && parts[0].matches("\\d{1,15}")) {
            long accountId = Long.parseLong(parts[0]);
            if (KeyedHash.same(leaveToken, leaveToken(accountId))) {
                return accountId;
            }
        }
        throw new NotFound("way out of the news", "under this token");
    }

    private String leaveToken(long accountId) {
        byte[] hash = KeyedHash.sha256(secrets.named("news-leave"), Long.toString(accountId));
        return accountId + "-" + HexFormat.of().formatHex(hash, 0, 16);
    }
}
