package vn.chophien.invoice;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, as long as they are not too many: a program at the other end may never stop sending. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {

    private final HttpResponse.BodySubscriber<byte[]> bytes = HttpResponse.BodySubscribers.ofByteArray();
    private final long most;
    private long seen;
    private boolean isOver;
    private Flow.@Nullable Subscription subscription;

    BoundedBody(long most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        seen += parts.stream().mapToLong(ByteBuffer::remaining).sum();
        if (seen <= most) {
            bytes.onNext(parts);
        } else if (!isOver) {
            isOver = true;
            if (subscription != null) {
                subscription.cancel();
            }
            bytes.onError(new IOException("The answer is longer than " + most + " bytes"));
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (!isOver) {
            bytes.onError(failure);
        }
    }

    @Override
    public void onComplete() {
        if (!isOver) {
            bytes.onComplete();
        }
    }
}
