package com.datingtoday.application.media.usage;

import com.datingtoday.application.media.port.StoredMedia;
import com.datingtoday.application.media.upload.RecentUploadCache;
import com.datingtoday.application.shared.UseCase;
import com.datingtoday.domain.media.Media;
import com.datingtoday.domain.media.MediaError;
import com.datingtoday.domain.shared.DomainException;

@UseCase
record GetMediaUseCase(StoredMedia stored, RecentUploadCache recent) implements GetMedia {

    @Override
    public Media get(Query query) {
        return recent.find(query.media())
                .filter(media -> media.owner().equals(query.owner()))
                .or(() -> stored.find(query.owner(), query.media()))
                .orElseThrow(() -> new DomainException(new MediaError.UnknownMedia()));
    }
}
