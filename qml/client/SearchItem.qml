// One or several of very many: what is typed narrows them down, what was chosen stands above and goes by a tap.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: search

    required property FormItem item
    readonly property var chosen: item.chosen
    readonly property bool asks: item.several || chosen.length === 0
    readonly property var found: asks || box.text !== "" ? lookUp(box.text) : []

    // What is chosen is not offered again.
    function lookUp(typed) {
        return chosen.length >= 0 ? item.matching(typed, 6) : [];
    }

    spacing: Theme.space.m

    Repeater {
        model: search.chosen

        PushButton {
            required property int modelData

            objectName: "form.chosen[" + search.item.path + "][" + modelData + "]"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.space.touchLarge
            kind: PushButton.Secondary
            iconName: "close"
            text: search.item.options[modelData] ?? ""
            Accessible.description: qsTr("Chosen; press to take it away")
            onClicked: search.item.several ? search.item.choose(modelData, false) : search.item.clear()
        }
    }
    InputBox {
        id: box

        objectName: "form.search[" + search.item.path + "]"
        Layout.fillWidth: true
        font.pixelSize: Theme.type.clientBody
        placeholderText: search.asks ? qsTr("Type the first letters") : qsTr("Something else: type the first letters")
        wrong: search.item.problem !== ""
        Accessible.name: search.item.text
        Accessible.description: search.item.problem
    }
    Repeater {
        model: search.found

        ChoiceRow {
            required property var modelData

            objectName: "form.choice[" + search.item.path + "][" + modelData.index + "]"
            Layout.fillWidth: true
            autoExclusive: false
            text: modelData.text
            onClicked: {
                const index = modelData.index;
                if (search.item.several)
                    box.forceActiveFocus(Qt.OtherFocusReason); // for the next one
                box.clear();
                search.item.choose(index, true);
            }
        }
    }
    TextBlock {
        objectName: "form.nothing[" + search.item.path + "]"
        Layout.fillWidth: true
        visible: box.text !== "" && search.found.length === 0
        text: search.item.takesOther ? qsTr("Nothing like it is in the list. You can write it in your own words below.") : qsTr("Nothing like it is in the list. Try other letters.")
        tone: TextBlock.Secondary
    }
    ChoiceExtras {
        Layout.fillWidth: true
        item: search.item
    }
}
