package com.datingtoday.adapter.persistence.discovery;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.domain.discovery.Location;
import com.datingtoday.domain.discovery.ReportedLocation.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code location}. */
@Mapper(config = RowMapping.class)
interface LocationMapping extends RowMapping, CellMapping {

    @Mapping(target = "userId", source = "user")
    @Mapping(target = "longitude", source = "reported.coordinates.longitude")
    @Mapping(target = "latitude", source = "reported.coordinates.latitude")
    @Mapping(target = "accuracy", source = "reported.accuracy")
    @Mapping(target = "source", source = "reported.source")
    @Mapping(target = "city", source = "reported.city")
    @Mapping(target = "phaseSeconds", source = "publishPhase")
    @Mapping(target = "beforeCell", source = "published.before")
    @Mapping(target = "beforeTime", source = "published.beforeTime")
    @Mapping(target = "cell", source = "published.cell")
    @Mapping(target = "cellTime", source = "published.cellTime")
    @Mapping(target = "nextCell", source = "published.next")
    @Mapping(target = "nextTime", source = "published.nextTime")
    @Mapping(target = "viewpointCell", source = "viewpoint.cell")
    @Mapping(target = "viewpointChanges", source = "viewpoint.changes")
    @Mapping(target = "leaveTime", source = "leftTime")
    LocationRow toRow(Location location);

    default int toCode(Source source) {
        return source.code();
    }

    default int toSeconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }

    default String toColumn(List<Instant> times) {
        return IntListColumn.of(times.stream().mapToLong(Instant::toEpochMilli));
    }
}
