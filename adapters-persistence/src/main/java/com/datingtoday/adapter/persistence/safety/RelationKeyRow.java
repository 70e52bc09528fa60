package com.datingtoday.adapter.persistence.safety;

record RelationKeyRow(long viewer, long owner) {}
