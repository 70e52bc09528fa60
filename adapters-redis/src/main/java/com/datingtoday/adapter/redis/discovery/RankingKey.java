package com.datingtoday.adapter.redis.discovery;

import com.datingtoday.application.discovery.port.Popularity.Segment;

/** What a snapshot is of, and of which slot of time. */
record RankingKey(Segment segment, long slot) {}
