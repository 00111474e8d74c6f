import QtQuick
import Stipple.Theme

Rectangle {
    implicitHeight: Theme.space.line
    color: Theme.color.hairline
}
