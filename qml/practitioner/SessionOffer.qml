// What was so last time, or was planned: one tap takes it over.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: offer

    required property string part
    readonly property string told: Session.offers[part] || ""

    visible: told !== "" && Session.canEdit
    padding: Theme.space.l

    GridLayout {
        Layout.fillWidth: true
        columns: offer.width > Theme.space.readable && Theme.textScale < 1.5 ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m

        TextBlock {
            Layout.fillWidth: true
            text: offer.told
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "session.same[" + offer.part + "]"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            large: true
            kind: PushButton.Secondary
            iconName: "history"
            text: qsTr("Take this over")
            onClicked: Session.asLastTime(offer.part)
        }
    }
}
