@NullMarked
package com.datingtoday.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
