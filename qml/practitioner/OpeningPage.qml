// The moment in which the vault's folder is looked at.
import QtQuick
import Stipple.Theme
import Stipple.Components

Item {
    objectName: "opening"

    Mark {
        anchors.centerIn: parent
        size: Theme.space.avatarLarge
    }
}
