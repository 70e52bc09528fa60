package com.datingtoday.adapter.persistence.media;

import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.shared.Transactions;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaId;
import com.datingtoday.domain.shared.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
record MyBatisStoredMedia(MediaMapper mapper, Transactions transactions) implements StoredMedia {

    @Override
    public boolean create(Media media, Instant expireTime, int mostUnused) {
        return transactions.inTransaction(() -> {
            // Serializes changes of an owner; reads after this lock see the latest state.
            mapper.lockOwner(media.owner().value());
            var unused = mapper.selectUnattached(media.owner().value(), media.createTime(), mostUnused);
            if (unused.size() >= mostUnused) {
                return false;
            }
            mapper.insert(MediaRow.of(media), expireTime);
            return true;
        });
    }

    @Override
    public boolean attach(UserId owner, MediaId id, Instant notBefore) {
        return mapper.attach(owner.value(), id.value(), notBefore) == 1;
    }

    @Override
    public void detach(UserId owner, Collection<MediaId> ids, Instant now) {
        if (!ids.isEmpty()) {
            mapper.detach(owner.value(), ids.stream().map(MediaId::value).toList(), now);
        }
    }

    @Override
    public Optional<Media> find(UserId owner, MediaId id) {
        return Optional.ofNullable(mapper.select(owner.value(), id.value())).map(MediaRow::media);
    }

    @Override
    public List<Media> findExpired(Instant now, int limit) {
        return mapper.selectExpired(now, limit).stream().map(MediaRow::media).toList();
    }

    @Override
    public void delete(Media media, Instant now) {
        mapper.delete(media.owner().value(), media.id().value(), now);
    }
}
