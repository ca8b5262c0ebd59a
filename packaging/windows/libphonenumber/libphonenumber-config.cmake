# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

include(CMakeFindDependencyMacro)
find_dependency(absl)
find_dependency(re2)
find_dependency(Protobuf CONFIG)
find_dependency(Qt6 COMPONENTS Core)
include(${CMAKE_CURRENT_LIST_DIR}/libphonenumber-targets.cmake)
