@NullMarked
package com.datingtoday.adapter.persistence.shared;

import org.jspecify.annotations.NullMarked;
